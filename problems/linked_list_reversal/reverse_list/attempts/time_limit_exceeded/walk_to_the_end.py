"""Walks to the end of what is left for each node."""


def reverse_list(head):
    anchor = last = None
    while head:
        before, node = None, head
        while node.next:
            before, node = node, node.next
        if anchor is None:
            anchor = node
        else:
            last.next = node
        last = node
        if before is None:
            break
        before.next = None
    return anchor
