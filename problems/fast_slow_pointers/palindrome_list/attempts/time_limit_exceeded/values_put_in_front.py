"""Puts each value in front of a list of those before it."""


def palindrome_list(head):
    values, turned = [], []
    while head:
        values.append(head.val)
        turned.insert(0, head.val)
        head = head.next
    return values == turned
