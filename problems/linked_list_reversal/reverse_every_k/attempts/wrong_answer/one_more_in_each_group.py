"""Moves k nodes after the first one, so that groups have k + 1."""

from judge.kit import ListNode


def reverse_every_k(head, k):
    before = dummy = ListNode(0, head)
    while before.next:
        last = before.next
        for _ in range(k):
            if last.next is None:
                break
            moved = last.next
            last.next, moved.next, before.next = moved.next, before.next, moved
        before = last
    return dummy.next
