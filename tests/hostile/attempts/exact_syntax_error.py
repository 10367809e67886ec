"""Raise a SyntaxError in its own name whose parts are of no use."""
# problem: top_k
# about: exactness
# verdicts: runtime_error
# says: SyntaxError


def top_k(items, k):
    error = SyntaxError()
    error.filename = top_k.__code__.co_filename
    error.msg, error.lineno = None, "seven"
    raise error
