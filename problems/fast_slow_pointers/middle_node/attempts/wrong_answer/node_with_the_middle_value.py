"""Returns the first node that has the same value as the middle node."""


def middle_node(head):
    values, node = [], head
    while node:
        values.append(node.val)
        node = node.next
    while head and head.val != values[len(values) // 2]:
        head = head.next
    return head
