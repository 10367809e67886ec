"""Hook imports, audits, exceptions and displays."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, time_limit_exceeded
# verdicts without layers: wrong_answer, runtime_error, time_limit_exceeded

import builtins
import sys


def hook(*args):
    raise SystemExit(0)


def top_k(items, k):
    sys.excepthook = sys.unraisablehook = sys.displayhook = hook
    builtins.__import__ = hook
    builtins.__build_class__ = hook
    sys.meta_path[:] = []
    sys.addaudithook(hook)
    return []
