"""Walks from the head to each group."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    dummy = ListNode(0, head)
    done = 0
    while True:
        before = dummy
        for _ in range(done):
            before = before.next
            if before is None:
                return dummy.next
        last = before.next
        if last is None:
            return dummy.next
        for _ in range(k - 1):
            moved = last.next
            if moved is None:
                break
            last.next, moved.next, before.next = moved.next, before.next, moved
        done += 2 * k
