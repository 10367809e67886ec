"""Builds a new list."""

from judge.kit import ListNode


def reverse_list(head):
    reversed_part = None
    while head:
        reversed_part = ListNode(head.val, reversed_part)
        head = head.next
    return reversed_part
