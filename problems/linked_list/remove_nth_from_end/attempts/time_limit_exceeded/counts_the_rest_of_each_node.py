"""Counts the nodes that follow each node."""

from judge.kit import ListNode


def count(node):
    total = 0
    while node:
        total, node = total + 1, node.next
    return total


def remove_nth_from_end(head, n):
    dummy = before = ListNode(next=head)
    while count(before.next) != n:
        before = before.next
    before.next = before.next.next
    return dummy.next
