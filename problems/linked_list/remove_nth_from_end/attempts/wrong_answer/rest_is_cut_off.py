"""Cuts the list at the removed node, so that the rest is lost."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = ListNode(next=head)
    ahead = behind = dummy
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, behind = ahead.next, behind.next
    behind.next = None
    return dummy.next
