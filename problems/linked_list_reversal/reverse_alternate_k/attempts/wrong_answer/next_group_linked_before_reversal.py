"""Links the kept group to the old first node of the next reversed one, and loses the others."""


def reverse_alternate_k(head, k):
    new_head, node = None, head
    while node:
        first, reversed_part, count = node, None, 0
        while node and count < k:
            node.next, reversed_part, node = reversed_part, node, node.next
            count += 1
        new_head = new_head or reversed_part
        first.next = node
        for _ in range(k):
            node = node and node.next
    return new_head
