"""Keeps the notes as bytes, and loses all but the last eight bits."""


def palindrome_list(head):
    notes = bytearray()
    while head:
        notes.append(head.val % 256)
        head = head.next
    return notes == notes[::-1]
