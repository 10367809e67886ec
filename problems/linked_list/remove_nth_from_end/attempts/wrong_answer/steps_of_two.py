"""Counts the nodes in steps of two, and misses the last one of an odd number."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    length, node = 0, head
    while node and node.next:
        length, node = length + 2, node.next.next
    dummy = before = ListNode(next=head)
    for _ in range(max(length - n, 0)):
        before = before.next
    before.next = before.next.next
    return dummy.next
