"""Counts positions from 0."""

from judge.kit import ListNode


def reverse_sublist(head, start, end):
    before = dummy = ListNode(0, head)
    for _ in range(start):
        before = before.next
    last = before.next
    for _ in range(end - start):
        moved = last.next if last else None
        if moved is None:
            break
        last.next, moved.next, before.next = moved.next, before.next, moved
    return dummy.next
