"""Builds every arrangement of every subset and keeps one of each."""


def subsets_with_duplicates(nums):
    found = set()

    def grow(path, rest):
        found.add(tuple(sorted(path)))
        for i in range(len(rest)):
            if rest[i] not in rest[:i]:
                grow(path + [rest[i]], rest[:i] + rest[i + 1 :])

    grow([], nums)
    return [list(subset) for subset in found]
