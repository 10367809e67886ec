"""Import pytest at the top, to skip everything."""
# problem: top_k
# verdicts: load_error, access_denied
# verdicts without layers: load_error, access_denied

import pytest

pytest.skip("all of it", allow_module_level=True)


def top_k(items, k):
    pytest.exit("accepted", 0)
