"""Walks from the head to the last node for each group."""


def reverse_alternate_k(head, k):
    first = None
    node, reverse = head, True
    while node:
        prev, _part = None, node
        if reverse:
            for _ in range(k):
                if not node:
                    break
                node.next, prev, node = prev, node, node.next
        else:
            prev = node
            last = node
            for _ in range(k - 1):
                if not last.next:
                    break
                last = last.next
            node, last.next = last.next, None
        reverse = not reverse
        if first is None:
            first = prev
        else:
            tail = first
            while tail.next:
                tail = tail.next
            tail.next = prev
    return first
