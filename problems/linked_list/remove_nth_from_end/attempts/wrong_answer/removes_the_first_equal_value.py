"""Finds the value of the right node, and removes the first node with this value."""

from judge.kit import ListNode, list_values


def remove_nth_from_end(head, n):
    value = list_values(head)[-n]
    dummy = before = ListNode(next=head)
    while before.next.val != value:
        before = before.next
    before.next = before.next.next
    return dummy.next
