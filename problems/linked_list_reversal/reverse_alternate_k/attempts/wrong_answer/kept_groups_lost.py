"""Links each reversed group to the next reversed one, and loses the groups between."""


def reverse_alternate_k(head, k):
    new_head, tail, node = None, None, head
    while node:
        first, reversed_part, count = node, None, 0
        while node and count < k:
            node.next, reversed_part, node = reversed_part, node, node.next
            count += 1
        new_head = new_head or reversed_part
        if tail:
            tail.next = reversed_part
        tail = first
        for _ in range(k):
            node = node and node.next
    return new_head
