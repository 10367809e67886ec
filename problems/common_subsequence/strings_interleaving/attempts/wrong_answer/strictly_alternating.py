"""Lets the two strings alternate character by character, and appends what remains of the longer one."""


def alternated(a, b):
    pairs = "".join(x + y for x, y in zip(a, b))
    shorter = min(len(a), len(b))
    return pairs + a[shorter:] + b[shorter:]


def strings_interleaving(first, second, merged):
    return merged in (alternated(first, second), alternated(second, first), first + second, second + first)
