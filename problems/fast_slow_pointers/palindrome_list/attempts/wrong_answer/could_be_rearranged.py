"""Checks whether the values can be rearranged into a palindrome."""

from collections import Counter


def palindrome_list(head):
    values = Counter()
    while head:
        values[head.val] += 1
        head = head.next
    return sum(count % 2 for count in values.values()) <= 1
