"""Returns the old head, which is now the last node."""


def reverse_list(head):
    reversed_part, node = None, head
    while node:
        node.next, reversed_part, node = reversed_part, node, node.next
    return head
