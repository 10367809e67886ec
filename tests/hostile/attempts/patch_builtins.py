"""Make the built-in functions agree to everything."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, time_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, time_limit_exceeded

import builtins


def top_k(items, k):
    for name in ("len", "isinstance", "issubclass", "type", "all", "any", "list", "map", "str", "repr", "getattr"):
        setattr(builtins, name, lambda *args, **kwargs: True)
    return []
