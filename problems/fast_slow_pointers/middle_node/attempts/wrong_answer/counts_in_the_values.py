"""Overwrites the values of the nodes with their indices."""


def middle_node(head):
    count, node = 0, head
    while node:
        node.val = count
        count, node = count + 1, node.next
    while head and head.val < count // 2:
        head = head.next
    return head
