"""Walks one step too many over the kept group, and takes the next group's first node for part of it."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    before = dummy = ListNode(0, head)
    while before and before.next:
        last = before.next
        for _ in range(k - 1):
            moved = last.next
            if moved is None:
                break
            last.next, moved.next, before.next = moved.next, before.next, moved
        before = last
        for _ in range(k + 1):
            before = before and before.next
    return dummy.next
