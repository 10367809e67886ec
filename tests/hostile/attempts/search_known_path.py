"""Read the model solution where it is known to lie, and use it."""
# problem: top_k
# verdicts: wrong_answer, runtime_error, access_denied
# needs: landlock


def top_k(items, k):
    scope = {}
    try:
        with open("@PROBLEMS@/top_k_elements/top_k/reference.py") as file:
            exec(file.read(), scope)
    except OSError:
        return []
    return scope["top_k"](items, k)
