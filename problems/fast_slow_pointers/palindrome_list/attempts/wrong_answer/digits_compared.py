"""Joins the values to a string, and compares characters."""


def palindrome_list(head):
    joined = ""
    while head:
        joined += str(head.val)
        head = head.next
    return joined == joined[::-1]
