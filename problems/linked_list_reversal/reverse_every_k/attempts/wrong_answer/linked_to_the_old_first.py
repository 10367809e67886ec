"""Links each group to the first node of the next one before that is reversed."""


def reverse_every_k(head, k):
    new_head, node = None, head
    while node:
        first, reversed_part, count = node, None, 0
        while node and count < k:
            node.next, reversed_part, node = reversed_part, node, node.next
            count += 1
        first.next = node
        new_head = new_head or reversed_part
    return new_head
