"""Shadow modules of the standard library in the folder where it runs."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# verdicts without layers: wrong_answer, runtime_error

import sys


def top_k(items, k):
    for name in ("heapq", "json", "msgpack", "timeout_decorator"):
        try:
            with open(f"{name}.py", "w") as file:
                file.write("raise SystemExit(0)\n")
        except OSError:
            pass
        sys.modules.pop(name, None)
    sys.path.insert(0, ".")
    try:
        import heapq
    except SystemExit:
        pass
    return []
