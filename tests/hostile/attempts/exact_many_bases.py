"""Raise an exception whose class has sixty bases."""
# problem: top_k
# about: exactness
# verdicts: runtime_error
# says: Base59: it is a long story


kind = Exception
for number in range(60):
    kind = type(f"Base{number}", (kind,), {})


def top_k(items, k):
    raise kind("it is a long story")
