"""Removes a node only if another one follows it."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = ListNode(next=head)
    ahead = behind = dummy
    for _ in range(n):
        ahead = ahead.next
    while ahead.next:
        ahead, behind = ahead.next, behind.next
    if behind.next.next:
        behind.next = behind.next.next
    return dummy.next
