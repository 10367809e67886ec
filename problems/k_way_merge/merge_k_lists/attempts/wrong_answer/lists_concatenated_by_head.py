"""Concatenates whole lists, ordered by their first values."""

from itertools import pairwise


def merge_k_lists(lists):
    heads = sorted((head for head in lists if head), key=lambda head: head.val)
    for head, following in pairwise(heads):
        while head.next:
            head = head.next
        head.next = following
    return heads[0] if heads else None
