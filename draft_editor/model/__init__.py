"""What a draft is: the contract’s objects, ids, timestamps, outcomes, and JSON without loss."""
