"""Returns the old head, which is now the last node of the first group."""

from judge.kit import ListNode


def reverse_alternate_k(head, k):
    before = ListNode(0, head)
    while before and before.next:
        last = before.next
        for _ in range(k - 1):
            moved = last.next
            if moved is None:
                break
            last.next, moved.next, before.next = moved.next, before.next, moved
        before = last
        for _ in range(k):
            before = before and before.next
    return head
