"""Finds the value of the right node, and removes all nodes with this value."""

from judge.kit import ListNode, list_values


def remove_nth_from_end(head, n):
    value = list_values(head)[-n]
    dummy = before = ListNode(next=head)
    while before.next:
        if before.next.val == value:
            before.next = before.next.next
        else:
            before = before.next
    return dummy.next
