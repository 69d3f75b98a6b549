// Checks a mirrored log with Go's own packages, as a stranger would: the checkpoint with sumdb/note, the inclusion of
// one entry with sumdb/tlog. Usage: logcheck FOLDER VERIFIER-KEY INDEX; prints the entry.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const height = 8

type folder string

func (f folder) Height() int { return height }

func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range tiles {
		// C2SP paths leave out the height, which is always 8.
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(string(f), path))
		if err != nil {
			return nil, err
		}
		all = append(all, bytes)
	}
	return all, nil
}

func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func main() {
	log.SetFlags(0)
	dir := os.Args[1]
	index, err := strconv.ParseInt(os.Args[3], 10, 64)
	check(err)
	tree := checkpoint(dir, os.Args[2])
	entry := readEntry(dir, index, tree.N)
	hashes := tlog.TileHashReader(tree, folder(dir))
	proof, err := tlog.ProveRecord(tree.N, index, hashes)
	check(err)
	check(tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(entry)))
	fmt.Printf("%s", entry)
}

func checkpoint(dir, key string) tlog.Tree {
	verifier, err := note.NewVerifier(key)
	check(err)
	bytes, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	check(err)
	opened, err := note.Open(bytes, note.VerifierList(verifier))
	check(err)
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	check(err)
	root, err := base64.StdEncoding.DecodeString(lines[2])
	check(err)
	var hash tlog.Hash
	copy(hash[:], root)
	return tlog.Tree{N: size, Hash: hash}
}

func readEntry(dir string, index, size int64) []byte {
	bundle := index >> height
	width := size - bundle<<height
	if width > 1<<height {
		width = 1 << height
	}
	tile := tlog.Tile{H: height, L: 0, N: bundle, W: int(width)}
	path := strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1)
	bytes, err := os.ReadFile(filepath.Join(dir, path))
	check(err)
	for skip := index - bundle<<height; ; skip-- {
		length := int(binary.BigEndian.Uint16(bytes))
		if skip == 0 {
			return bytes[2 : 2+length]
		}
		bytes = bytes[2+length:]
	}
}

func check(err error) {
	if err != nil {
		log.Fatal("logcheck: ", err)
	}
}
