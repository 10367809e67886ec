"""Walks from the head to the end of the sub-list again for each node that it moves."""

from judge.kit import ListNode


def reverse_sublist(head, start, end):
    dummy = ListNode(0, head)
    for target in range(start, end):
        before_target = dummy
        for _ in range(target - 1):
            before_target = before_target.next
        before_last = before_target
        for _ in range(end - target):
            before_last = before_last.next
        moved = before_last.next
        before_last.next = moved.next
        moved.next = before_target.next
        before_target.next = moved
    return dummy.next
