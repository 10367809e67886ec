"""Walks to the end of the rest for each node."""


def reverse_list(head):
    dummy = last = None
    while head:
        before, node = None, head
        while node.next:
            before, node = node, node.next
        if dummy is None:
            dummy = node
        else:
            last.next = node
        last = node
        if before is None:
            break
        before.next = None
    return dummy
