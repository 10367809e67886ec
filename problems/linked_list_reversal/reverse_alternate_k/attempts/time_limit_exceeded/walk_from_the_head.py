"""Walks from the head to each group."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    anchor = ListNode(0, head)
    done = 0
    while True:
        before = anchor
        for _ in range(done):
            before = before.next
            if before is None:
                return anchor.next
        last = before.next
        if last is None:
            return anchor.next
        for _ in range(k - 1):
            moved = last.next
            if moved is None:
                break
            last.next, moved.next, before.next = moved.next, before.next, moved
        done += 2 * k
