"""Builds a new list."""

from judge.kit import linked_list


def rearrange_list(head):
    values = []
    while head:
        values.append(head.val)
        head = head.next
    order = [values[i // 2] if i % 2 == 0 else values[-1 - i // 2] for i in range(len(values))]
    return linked_list(order)
