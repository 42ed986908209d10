"""The service's API, spoken over HTTP.

Of `httpx` only the library is loaded. Where something else in the same environment has brought
what its command line needs, importing it would load that too, which takes longer than the rest.
"""

import sys

vars(sys)["modules"].setdefault("httpx._main", None)  # so importing it says: it is not there
