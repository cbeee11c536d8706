// As little as a Swift program can do: what a start costs before anything of our own.
print("> ", terminator: "")
