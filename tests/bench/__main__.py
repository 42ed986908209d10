"""`python tests/bench [NAME…]`: each figure against its budget; exits 1 when one is over."""

import sys
from importlib import import_module
from pathlib import Path

_HERE = Path(__file__).resolve().parent

if __name__ == "__main__":
    # The modules here are `bench.…`; their own folder must not stand in for the library's.
    sys.path[0] = str(_HERE.parent)
    sys.path.insert(1, str(_HERE.parent.parent))
    sys.exit(import_module("bench.figures").main(sys.argv[1:]))
