"""Walks from the head to the sub-list again for each node that it moves."""


def reverse_sublist(head, start, end):
    from judge.kit import ListNode

    dummy = ListNode(0, head)
    last = dummy
    for _ in range(start):
        last = last.next
    for i in range(end - start):
        before = dummy
        for _ in range(start - 1):
            before = before.next
        moved = last.next
        last.next = moved.next
        moved.next = before.next
        before.next = moved
    return dummy.next
