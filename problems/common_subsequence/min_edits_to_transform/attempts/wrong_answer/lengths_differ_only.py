"""Counts differing characters at the same index as replacements, and the difference of the lengths."""


def min_edits_to_transform(first, second):
    replaced = sum(x != y for x, y in zip(first, second))
    difference = len(first) - len(second)
    return [replaced + max(0, difference), replaced + max(0, -difference)]
