"""Lets the pointers be one node too close, and removes the node after the right one."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    dummy = ListNode(next=head)
    ahead = behind = dummy
    for _ in range(n):
        ahead = ahead.next
    while ahead:
        ahead = ahead.next
        behind = behind.next
    if behind.next:
        behind.next = behind.next.next
    return dummy.next
