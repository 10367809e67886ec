"""Joins the values to a text, and compares digits."""


def palindrome_list(head):
    text = ""
    while head:
        text += str(head.val)
        head = head.next
    return text == text[::-1]
