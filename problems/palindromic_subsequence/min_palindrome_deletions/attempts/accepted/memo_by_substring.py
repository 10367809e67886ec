from functools import cache


@cache
def fewest(part):
    if len(part) < 2:
        return 0
    if part[0] == part[-1]:
        return fewest(part[1:-1])
    return 1 + min(fewest(part[1:]), fewest(part[:-1]))


def min_palindrome_deletions(text):
    fewest.cache_clear()
    return fewest(text)
