"""Starts at the second node and loses the first one."""


def reverse_list(head):
    if head is None or head.next is None:
        return head
    reversed_part, node = None, head.next
    while node:
        rest = node.next
        node.next = reversed_part
        reversed_part, node = node, rest
    return reversed_part
