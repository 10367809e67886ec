"""Walks from the head to the part again for each node that is moved."""


def reverse_sublist(head, start, end):
    from judge.kit import ListNode

    anchor = ListNode(0, head)
    last = anchor
    for _ in range(start):
        last = last.next
    for i in range(end - start):
        before = anchor
        for _ in range(start - 1):
            before = before.next
        moved = last.next
        last.next = moved.next
        moved.next = before.next
        before.next = moved
    return anchor.next
