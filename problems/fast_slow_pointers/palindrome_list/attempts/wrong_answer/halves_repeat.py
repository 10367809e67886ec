"""Compares the second half with the first in forward order."""


def palindrome_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    half = len(values) // 2
    return values[:half] == values[len(values) - half :]
