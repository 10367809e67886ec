"""Builds a new list."""

from judge.kit import ListNode


def reverse_list(head):
    turned = None
    while head:
        turned = ListNode(head.val, turned)
        head = head.next
    return turned
