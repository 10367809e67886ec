"""Sorts in descending order."""


def dutch_flag(colors):
    colors.sort(reverse=True)
