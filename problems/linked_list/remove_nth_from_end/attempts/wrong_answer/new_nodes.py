"""Builds a new list without the value."""

from judge.kit import linked_list, list_values


def remove_nth_from_end(head, n):
    values = list_values(head)
    del values[-n]
    return linked_list(values)
