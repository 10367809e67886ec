"""Removes the right node, but returns the old head even if it was removed."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = ListNode(next=head)
    ahead = behind = dummy
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, behind = ahead.next, behind.next
    behind.next = behind.next.next
    return head
